const made = (name, attributes = {}, ...children) => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

const typeOf = (schema) => {
  if (schema.$ref) return schema.$ref.split('/').at(-1)
  if (schema.enum) return schema.enum.join(' · ')
  if (schema.type === 'array') return `${typeOf(schema.items)}, several with commas`
  return schema.type ?? 'text'
}

const addressOf = (path, form) => {
  const fields = [...new FormData(form)].filter(([, value]) => value !== '')
  const filled = fields.reduce((text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)), path)
  const query = fields.filter(([name]) => !path.includes(`{${name}}`))
  return query.length === 0 ? filled : `${filled}?${new URLSearchParams(query)}`
}

const tryIt = async (path, form, answer) => {
  const address = addressOf(path, form)
  const response = await fetch(address)
  const text = await response.text()
  const shown = made('pre', { tabindex: '0', 'aria-label': 'The answer' }, JSON.stringify(JSON.parse(text), null, 2))
  answer.replaceChildren(made('p', {}, made('code', {}, `${response.status} GET ${address}`)), shown)
}

const field = ({ name, required, description, schema }) => {
  const input = made('input', { name, autocomplete: 'off', ...(required ? { required: '' } : {}) })
  if (schema.default !== undefined) input.setAttribute('placeholder', schema.default)
  const about = made('span', {}, `${typeOf(schema)}${required ? ', required' : ''}. ${description ?? ''}`)
  return made('label', {}, made('code', {}, name), about, input)
}

const routeOf = (path, { summary, parameters }) => {
  const answer = made('div', { class: 'answer', 'aria-live': 'polite' })
  const form = made('form', {}, ...parameters.map(field), made('button', {}, 'Try it'), answer)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    tryIt(path, form, answer).catch((error) => answer.replaceChildren(made('p', {}, `No answer: ${error.message}`)))
  })
  return made('details', {}, made('summary', {}, made('code', {}, path), made('span', {}, summary)), form)
}

const specification = await (await fetch('/api/openapi.json')).json()
const list = document.getElementById('routes')
document.getElementById('about').textContent = specification.info.description
const entries = Object.entries(specification.paths)
const tags = [...new Set(entries.map(([, path]) => path.get.tags[0]))]
for (const tag of tags) {
  const own = entries.filter(([, path]) => path.get.tags[0] === tag)
  list.append(made('h2', {}, tag), ...own.map(([path, { get }]) => routeOf(path, get)))
}
list.removeAttribute('aria-busy')

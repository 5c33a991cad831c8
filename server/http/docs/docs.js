/** No filter is called so. */
const bodyName = 'the body'

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
  const fields = [...new FormData(form)].filter(([name, value]) => value !== '' && name !== bodyName)
  const filled = fields.reduce((text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)), path)
  const query = fields.filter(([name]) => !path.includes(`{${name}}`))
  return query.length === 0 ? filled : `${filled}?${new URLSearchParams(query)}`
}

const askedBy = (method, form) => {
  const body = new FormData(form).get(bodyName)
  return { method, ...(body === null ? {} : { body, headers: { 'Content-Type': 'application/json' } }) }
}

const tryIt = async (method, path, form, answer) => {
  const address = addressOf(path, form)
  const response = await fetch(address, askedBy(method, form))
  const text = await response.text()
  const isTable = response.headers.get('Content-Type').startsWith('text/csv')
  const content = isTable ? text : JSON.stringify(JSON.parse(text), null, 2)
  const shown = made('pre', { tabindex: '0', 'aria-label': 'The answer' }, content)
  answer.replaceChildren(made('p', {}, made('code', {}, `${response.status} ${method} ${address}`)), shown)
}

const field = ({ name, required, description, schema, example }) => {
  const input = made('input', { name, autocomplete: 'off', ...(required ? { required: '' } : {}) })
  if (schema.default !== undefined) input.setAttribute('placeholder', schema.default)
  const shown = example === undefined ? '' : ` For example ${example}.`
  const about = made('span', {}, `${typeOf(schema)}${required ? ', required' : ''}. ${description ?? ''}${shown}`)
  return made('label', {}, made('code', {}, name), about, input)
}

const bodyField = ({ content }) => {
  const example = JSON.stringify(content['application/json'].examples.sent.value, null, 2)
  const about = made('span', {}, 'What is sent, as JSON.')
  return made('label', {}, made('code', {}, 'body'), about, made('textarea', { name: bodyName, rows: '6' }, example))
}

const routeOf = ({ method, path, summary, description, parameters, requestBody }) => {
  const answer = made('div', { class: 'answer', 'aria-live': 'polite' })
  const fields = [...parameters.map(field), ...(requestBody ? [bodyField(requestBody)] : [])]
  const form = made('form', {}, made('p', {}, description), ...fields, made('button', {}, 'Try it'), answer)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    tryIt(method, path, form, answer).catch((error) =>
      answer.replaceChildren(made('p', {}, `No answer: ${error.message}`)),
    )
  })
  const name = method === 'GET' ? path : `${method} ${path}`
  return made('details', {}, made('summary', {}, made('code', {}, name), made('span', {}, summary)), form)
}

const specification = await (await fetch('/api/openapi.json')).json()
const list = document.getElementById('routes')
document.getElementById('about').textContent = specification.info.description
const operations = Object.entries(specification.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method: method.toUpperCase() })),
)
for (const tag of new Set(operations.map(({ tags }) => tags[0]))) {
  const own = operations.filter(({ tags }) => tags[0] === tag)
  list.append(made('h2', {}, tag), ...own.map(routeOf))
}
list.removeAttribute('aria-busy')

// Loaded before a program of ours (`--import`): the embedded engine's binary for this machine is not to be found, as after
// `npm ci` on another one. With WITHOUT_ENGINE=package the whole package is not.
import Module from 'node:module'

const resolve = Module._resolveFilename
const gone = process.env.WITHOUT_ENGINE === 'package' ? /^@grafeo-db\/js/ : /^@grafeo-db\/js-|grafeo\..*\.node$/

Module._resolveFilename = function (request, ...others) {
  if (!gone.test(request)) return resolve.call(this, request, ...others)
  throw Object.assign(new Error(`Cannot find module '${request}'`), { code: 'MODULE_NOT_FOUND' })
}

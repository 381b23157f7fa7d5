export {METHODS} from './protocol.ts'
export {startServer} from './server.ts'

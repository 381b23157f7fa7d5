export {type Connection, NoAnswer} from './connection.ts'
export {type Asked, type Found, type Lookup, makeLookup, registriesAt} from './make-lookup.ts'
export {openConnection} from './open-connection.ts'

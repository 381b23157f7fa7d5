import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {startServer} from './server.ts'

/** Without a word about the channel it is standard input and output, as most editors expect. */
const chosen = process.argv.some(argument => /^--(?:stdio|node-ipc|socket|pipe)/.test(argument))
startServer(
  chosen
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout),
)

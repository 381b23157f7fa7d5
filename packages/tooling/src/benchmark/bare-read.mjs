// The yardstick for an unchanged tree: reads and hashes the files of a folder.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const folder = process.argv[2]
const hash = createHash('sha256')
for (const name of readdirSync(folder)) hash.update(readFileSync(join(folder, name)))
process.stdout.write(`${hash.digest('hex')}\n`)

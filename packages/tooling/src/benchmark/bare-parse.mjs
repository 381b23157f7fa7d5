// The yardstick: reads the files of a folder and parses each with remark-parse alone.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const folder = process.argv[2]
const processor = unified().use(remarkParse).freeze()
let nodes = 0
for (const name of readdirSync(folder))
  nodes += processor.parse(readFileSync(join(folder, name), 'utf8')).children.length
process.stdout.write(`${nodes}\n`)

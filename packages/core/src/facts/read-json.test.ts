import {expect, it} from 'vitest'
import {type DataNode, plainValue} from './data-node.ts'
import {readJson} from './read-json.ts'
import {readYaml} from './read-yaml.ts'

/** Each node as its words. */
const words = (text: string, node: DataNode): unknown =>
  node.kind === 'map'
    ? [...node.entries.values()].map(({keyRange, value}) => [
        text.slice(keyRange.start, keyRange.end),
        words(text, value),
      ])
    : node.kind === 'list'
      ? node.items.map(item => words(text, item))
      : text.slice(node.range.start, node.range.end)

it.each([
  '[{"id": "a", "n": -1.5e2, "t": true, "f": false, "z": null, "e": {}, "l": []}]',
  '\uFEFF {\r\n\t"a\\u00e9": "x\\"y",\r\n\t"b": [1, [2, "é🙂"]]\r\n}\r\n',
  '"text"',
])('reads %j as the YAML reader does', text => {
  const json = readJson(text)!
  const yaml = readYaml(text).node!
  expect(JSON.stringify(plainValue(json))).toBe(JSON.stringify(plainValue(yaml)))
  expect(words(text, json)).toEqual(words(text, yaml))
  expect(json.size).toBe(yaml.size)
})

it.each([
  '{a: 1}',
  '[1,]',
  '{"a": 1} x',
  '{"a": 1, "a": 2}',
  '["\n"]',
  '["\\q"]',
  '[01]',
  '[',
  '{"a"}',
  '['.repeat(1000),
  '',
  'nul',
  '["a" "b"]',
])('leaves %j to the YAML reader', text => expect(readJson(text)).toBeUndefined())

// Bundles the extension for Visual Studio Code and packs it as packages/vscode/dist/claimlint.vsix.
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {zip} from './zip.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const home = join(root, 'packages/vscode')
const server = join(root, 'packages/cli/dist/server.cjs')
if (!existsSync(server)) {
  console.error('The server is not built yet: run `npm run build` first.')
  process.exit(2)
}
mkdirSync(join(home, 'dist'), {recursive: true})
await build({
  absWorkingDir: root,
  entryPoints: {extension: 'packages/vscode/src/extension.ts'},
  outdir: join(home, 'dist'),
  outExtension: {'.js': '.cjs'},
  bundle: true,
  external: ['vscode'],
  format: 'cjs',
  platform: 'node',
  target: 'node20.9',
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
  legalComments: 'eof',
})
copyFileSync(server, join(home, 'dist/server.cjs'))

/** What an editor reads of the manifest; what only this repository needs stays here. */
const {devDependencies: _, private: __, ...manifest} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))

const escapeXml = text =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const property = (name, value) => `      <Property Id="Microsoft.VisualStudio.${name}" Value="${escapeXml(value)}"/>`
const asset = (type, path) =>
  `    <Asset Type="Microsoft.VisualStudio.${type}" Path="extension/${path}" Addressable="true"/>`

const description = `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${escapeXml(manifest.name)}" Version="${escapeXml(manifest.version)}" Publisher="${escapeXml(manifest.publisher)}"/>
    <DisplayName>${escapeXml(manifest.displayName)}</DisplayName>
    <Description xml:space="preserve">${escapeXml(manifest.description)}</Description>
    <Tags>${escapeXml(manifest.keywords.join(','))}</Tags>
    <Categories>${escapeXml(manifest.categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${property('Code.Engine', manifest.engines.vscode)}
${property('Code.ExtensionDependencies', '')}
${property('Code.ExtensionPack', '')}
${property('Code.ExtensionKind', manifest.extensionKind.join(','))}
${property('Code.ExecutesCode', 'true')}
${property('Services.Branding.Color', manifest.galleryBanner.color)}
${property('Services.Branding.Theme', manifest.galleryBanner.theme)}
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/${escapeXml(manifest.icon)}</Icon>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
${asset('Code.Manifest', 'package.json')}
${asset('Services.Content.Details', 'readme.md')}
${asset('Services.Content.Changelog', 'changelog.md')}
${asset('Services.Content.License', 'LICENSE.txt')}
${asset('Services.Icons.Default', escapeXml(manifest.icon))}
  </Assets>
</PackageManifest>
`

const types = `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[
  ['json', 'application/json'],
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['cjs', 'application/javascript'],
  ['vsixmanifest', 'text/xml'],
]
  .map(([ending, type]) => `<Default Extension=".${ending}" ContentType="${type}"/>`)
  .join('')}</Types>
`

const files = [
  {name: 'extension.vsixmanifest', data: Buffer.from(description)},
  {name: '[Content_Types].xml', data: Buffer.from(types)},
  {name: 'extension/package.json', data: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)},
]
const add = (name, from) => files.push({name: `extension/${name}`, data: readFileSync(join(home, from))})
// An editor shows no pictures that stand beside a packed page, so the package is spared their weight.
const readme = readFileSync(join(home, 'README.md'), 'utf8').replace(/^!\[[^\]]*\]\(images\/[^)]*\)\n\n/gm, '')
files.push({name: 'extension/readme.md', data: Buffer.from(readme)})
add('changelog.md', 'CHANGELOG.md')
add('LICENSE.txt', 'LICENSE')
for (const name of ['extension.cjs', 'server.cjs']) add(`dist/${name}`, `dist/${name}`)
add('images/icon.png', 'images/icon.png')
add('images/ladder.svg', 'images/ladder.svg')
for (const folder of ['snippets', 'walkthrough'])
  for (const name of readdirSync(join(home, folder)).sort()) add(`${folder}/${name}`, `${folder}/${name}`)

const packed = zip(files)
writeFileSync(join(home, 'dist/claimlint.vsix'), packed)
console.log(`packages/vscode/dist/claimlint.vsix: ${files.length} files, ${Math.round(packed.length / 1024)} KB`)

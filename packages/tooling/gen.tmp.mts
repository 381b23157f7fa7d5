import {writeFileSync} from 'node:fs'
import {validatorModules} from './src/generate-validators.ts'
for (const {path, text} of validatorModules('/work/main')) writeFileSync('/work/main/' + path, text)

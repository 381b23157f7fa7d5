export {readBibtex, readBibtexCsl} from './bibtex/read-bibtex.ts'
export {KeyMaker} from './make-key.ts'
export {readMedline, readMedlineCsl} from './tagged/read-medline.ts'
export {readRis, readRisCsl} from './tagged/read-ris.ts'

import {crc32, deflateRawSync} from 'node:zlib'

/** 1 January 1980, the first day that the format knows: the same files give the same bytes. */
const DATE = 0x21

/**
 * Packs files as a zip, in the order given.
 *
 * @param {readonly {name: string, data: Uint8Array}[]} files names with forward slashes
 */
export function zip(files) {
  const parts = []
  const directory = []
  let offset = 0
  for (const {name, data} of files) {
    const path = Buffer.from(name, 'utf8')
    const packed = deflateRawSync(data, {level: 9})
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800, 2) // names are UTF-8
    common.writeUInt16LE(8, 4)
    common.writeUInt16LE(0, 6)
    common.writeUInt16LE(DATE, 8)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(path.length, 22)
    common.copy(head, 4)
    parts.push(head, path, packed)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    common.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, path)
    offset += head.length + path.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}

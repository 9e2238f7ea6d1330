const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const OF_TABLE = 0xfffffffd;

/** A container of streams as Word and Excel wrote them until 2003, each stream in whole sectors. */
export function madeCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const lengths = names.map((name) => Math.ceil((streams[name]?.length ?? 0) / SECTOR));
  const directory = Math.ceil(((names.length + 1) * 128) / SECTOR);
  const data = lengths.reduce((sum, length) => sum + length, directory);
  let tables = 1;
  while (tables * 128 < data + tables) tables++;
  const bytes = new Uint8Array(SECTOR * (1 + tables + data));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tables, true);
  view.setUint32(48, tables, true);
  // no stream is short enough for mini sectors
  view.setUint32(56, 0, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let index = 0; index < 109; index++)
    view.setUint32(76 + 4 * index, index < tables ? index : FREE, true);
  const link = (sector: number, next: number) => view.setUint32(SECTOR + 4 * sector, next, true);
  for (let sector = 0; sector < tables * 128; sector++) link(sector, sector < tables ? OF_TABLE : FREE);
  const chain = (start: number, length: number) => {
    for (let at = 0; at < length; at++) link(start + at, at + 1 < length ? start + at + 1 : END);
  };
  const entry = (index: number, name: string, type: number, child: number, start: number, size: number) => {
    const at = SECTOR * (1 + tables) + 128 * index;
    for (const [offset, sign] of [...name].entries())
      view.setUint16(at + 2 * offset, sign.charCodeAt(0), true);
    view.setUint16(at + 64, 2 * name.length + 2, true);
    view.setUint8(at + 66, type);
    view.setUint32(at + 68, FREE, true);
    view.setUint32(at + 72, type === 2 && index < names.length ? index + 1 : FREE, true);
    view.setUint32(at + 76, child, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  chain(tables, directory);
  entry(0, "Root Entry", 5, names.length > 0 ? 1 : FREE, END, 0);
  let sector = tables + directory;
  for (const [index, name] of names.entries()) {
    const stream = streams[name] ?? new Uint8Array();
    const length = lengths[index] ?? 0;
    entry(index + 1, name, 2, FREE, length > 0 ? sector : END, stream.length);
    bytes.set(stream, SECTOR * (1 + sector));
    chain(sector, length);
    sector += length;
  }
  return bytes;
}

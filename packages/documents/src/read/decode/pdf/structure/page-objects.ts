import type { Buffer } from "node:buffer";
import { put } from "@qingbei/domain/internal";
import { latin1, type RawObject, rawObjects } from "./raw-objects.js";
import { unpacked } from "./unpacked.js";

const REFERENCE = /\b(\d{1,10})\s{1,6}\d{1,5}\s{1,6}R\b/g;
const PARENT = /\/Parent\s{0,6}\d{1,10}\s{1,6}\d{1,5}\s{1,6}R\b/g;
const ROOT = /\/Root\s{1,6}(\d{1,10})\s{1,6}\d{1,5}\s{1,6}R\b/;
const PAGES = /\/Pages\s{1,6}(\d{1,10})\s{1,6}\d{1,5}\s{1,6}R\b/;
const OF_THE_TREE = /\/Type\s{0,6}\/(?:Pages?|Catalog)\b/;
const PACKED_OBJECTS = /\/Type\s{0,6}\/ObjStm\b/;
const FIRST = /\/First\s{1,6}(\d{1,8})/;
/** The longest list of object numbers and offsets in a packed stream. */
const LONGEST_LIST = 1024 * 1024;
/** The most bytes unpacked from streams of objects. */
const MOST_UNPACKED = 64 * 1024 * 1024;

type Objects = ReadonlyMap<number, string>;

function referencesIn(text: string): number[] {
  return [...text.matchAll(REFERENCE)].map(([, number]) => Number(number));
}

/** The objects of a packed stream: pairs of number and offset, then the objects. */
function packedObjects(
  { text, data }: RawObject,
  most: number,
): { objects: [number, string][]; size: number } {
  const { bytes } = unpacked(data ?? new Uint8Array(), most);
  const all = new TextDecoder("latin1").decode(bytes);
  const first = Number(FIRST.exec(text)?.[1] ?? 0);
  const head = all.slice(0, Math.min(first, LONGEST_LIST)).match(/\d{1,10}/g) ?? [];
  const objects: [number, string][] = [];
  let end = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    const [number, start] = [Number(head[at]), Number(head[at + 1])];
    // offsets that go back would give the same bytes to many objects
    if (start < end) continue;
    end = at + 3 < head.length ? Math.max(start, Number(head[at + 3])) : all.length - first;
    objects.push([number, all.slice(first + start, first + end)]);
  }
  return { objects, size: bytes.length };
}

/** The objects by their numbers, also packed ones. */
function objectsOf(file: Buffer): Objects {
  const objects = new Map<number, string>();
  let remaining = MOST_UNPACKED;
  for (const object of rawObjects(file)) {
    objects.set(object.number, object.text);
    if (!PACKED_OBJECTS.test(object.text)) continue;
    const { objects: within, size } = packedObjects(object, remaining);
    remaining = Math.max(1, remaining - size);
    for (const [number, text] of within) objects.set(number, text);
  }
  return objects;
}

/** The number of the catalog, according to the last trailer. */
function rootOf(file: Buffer): number {
  const at = Math.max(0, file.lastIndexOf("/Root", undefined, "latin1"));
  return Number(ROOT.exec(latin1(file, at, at + 40))?.[1] ?? Number.NaN);
}

/** The list of an entry; one search for its end, so the time stays linear. */
function listAt(text: string, entry: string): string {
  const at = text.indexOf(entry);
  const [from, to] = at < 0 ? [0, 0] : [text.indexOf("[", at), text.indexOf("]", at)];
  return to > from ? text.slice(from, to) : "";
}

/** The pages of a tree in order. */
function pagesOf(objects: Objects, root: number): number[] {
  const top = Number(PAGES.exec(objects.get(root) ?? "")?.[1] ?? Number.NaN);
  const pages: number[] = [];
  const seen = new Set<number>();
  const open = [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const text = objects.get(node);
    if (text === undefined || seen.has(node)) continue;
    seen.add(node);
    const kids = listAt(text, "/Kids");
    if (kids === "" && !text.includes("/Kids")) pages.push(node);
    for (const kid of referencesIn(kids).reverse()) open.push(kid);
  }
  return pages;
}

/**
 * The numbers of the pages, from 1, that use one of the wanted objects: as content, as a form, as a map of characters.
 */
export function pagesWith(file: Buffer, wanted: ReadonlySet<number>): number[] {
  const objects = objectsOf(file);
  const isOfTree = (number: number) => OF_THE_TREE.test(objects.get(number) ?? "");
  const leading = new Map<number, number[]>();
  for (const [number, text] of objects)
    for (const link of referencesIn(text.replace(PARENT, ""))) put(leading, link, number);
  // from the wanted objects up to pages and no further: notes link one page to another
  const needing = new Set<number>();
  const open = [...wanted];
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    if (needing.has(object)) continue;
    needing.add(object);
    if (!isOfTree(object)) for (const from of leading.get(object) ?? []) open.push(from);
  }
  return pagesOf(objects, rootOf(file)).flatMap((page, at) => (needing.has(page) ? [at + 1] : []));
}

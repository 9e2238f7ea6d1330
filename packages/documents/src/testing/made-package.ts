const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The declaration at the beginning of XML. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A list of relationships, as office files have them. */
export function relationships(...to: readonly (readonly [type: string, target: string])[]): string {
  const each = to.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** A content-types part that names one main part. */
export function contentTypes(part: string, type: string): string {
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="${type}"/></Types>`;
}

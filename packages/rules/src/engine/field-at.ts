import { type Field, fields } from "@qingbei/domain";
import { segments } from "@qingbei/domain/internal";

type Members = Readonly<Record<string, unknown>>;

/** The field at a pointer. */
export function fieldAt<T>(pointer: string): Field<T> {
  let field: unknown = fields;
  for (const segment of segments(pointer)) field = (field as Members)[segment];
  return field as Field<T>;
}

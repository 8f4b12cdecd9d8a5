import { readParameterised } from './content-type.ts';
import { rawDecoded } from './header-fields.ts';
import type { Defect, HeaderField } from './mail.ts';
import { joinedParameters } from './parameters.ts';
import { transferEncoding } from './transfer-encoding.ts';
import type { Part } from './tree.ts';

interface Place {
  start: number;
  end: number;
  path: string;
  where: Part['where'];
  defaultType: string;
}

/** What a part's header fields say of it (RFC 2045, RFC 2183), as a lenient reader takes them; its body range is `place`. */
export function describePart(fields: HeaderField[], place: Place, defects: Defect[]): Part {
  const find = (name: string) => fields.find((field) => field.name.toLowerCase() === name);
  const typeField = find('content-type');
  const type = readParameterised(rawDecoded(typeField?.raw.slice(0, 16_384) ?? ''));
  const disposition = readParameterised(rawDecoded(find('content-disposition')?.raw.slice(0, 16_384) ?? ''));
  if (typeField && type.malformed) {
    defects.push({
      kind: 'content-type-malformed',
      detail: typeField.value.slice(0, 80),
      source: typeField.source,
    });
  }
  const parameters = joinedParameters(type.parameters);
  const word = disposition.value === '' || disposition.value === 'inline' ? disposition.value : 'attachment';
  return {
    path: place.path,
    fields,
    type: type.value.includes('/') ? type.value : place.defaultType,
    parameters,
    encoding: encodingOf(fields),
    disposition: word,
    filename: joinedParameters(disposition.parameters).filename ?? parameters.name ?? '',
    contentId: (find('content-id')?.value ?? '').trim().replace(/^<|>$/g, ''),
    start: place.start,
    end: place.end,
    where: place.where,
    children: [],
  };
}

/** Of two that differ, readers take the first or the last; what is not encoded shows nobody anything. */
function encodingOf(fields: readonly HeaderField[]): string {
  const named = fields.filter((field) => field.name.toLowerCase() === 'content-transfer-encoding').slice(0, 10);
  const encodings = named.map((field) => transferEncoding(field.value));
  return encodings.find((encoding) => !/^(?:7bit|8bit|binary|)$/.test(encoding)) ?? encodings[0] ?? '';
}

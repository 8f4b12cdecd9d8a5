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
    encoding: transferEncoding(find('content-transfer-encoding')?.value ?? ''),
    disposition: word,
    filename: joinedParameters(disposition.parameters).filename ?? parameters.name ?? '',
    contentId: (find('content-id')?.value ?? '').trim().replace(/^<|>$/g, ''),
    start: place.start,
    end: place.end,
    where: place.where,
    children: [],
  };
}

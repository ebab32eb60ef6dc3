/** Text for XML 1.0; characters that it cannot have are replaced. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);

export type Attributes = Readonly<Record<string, string | null | undefined>>;

const tag = (name: string, attributes: Attributes): string =>
  name +
  Object.entries(attributes)
    .map(([key, value]) =>
      value === null || value === undefined ? '' : ` ${key}="${escaped(value)}"`,
    )
    .join('');

/** An element; `content` is XML. */
export const element = (name: string, attributes: Attributes, ...content: string[]): string => {
  const inside = content.join('');
  return inside === ''
    ? `<${tag(name, attributes)}/>`
    : `<${tag(name, attributes)}>${inside}</${name}>`;
};

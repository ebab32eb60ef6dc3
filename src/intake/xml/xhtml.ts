import type { Element, ElementContent, Properties } from 'hast';
import { localName, withReferences, type XmlElement, type XmlNode } from './xmlTree';

/** Elements written in XML as the same ones of HTML. */
export const htmlOf = (nodes: readonly XmlNode[]): ElementContent[] =>
  nodes.map((node) =>
    typeof node === 'string' ? { type: 'text', value: withReferences(node) } : elementOf(node),
  );

const elementOf = (node: XmlElement): Element => ({
  type: 'element',
  tagName: localName(node).toLowerCase(),
  properties: propertiesOf(node),
  children: htmlOf(node.children),
});

function propertiesOf({ attributes }: XmlElement): Properties {
  const properties: Properties = {};
  for (const [name, value] of attributes) {
    if (name === 'class') properties['className'] = value.split(/\s+/);
    else if (name === 'hidden') properties['hidden'] = true;
    else if (!/^xmlns(?::|$)/.test(name)) properties[name] = value;
  }
  return properties;
}

// Its own types would bring those of browsers into the whole project, which the engine must not use.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: SelectableDocument; close(): void } & Record<
      'Node' | 'NodeFilter' | 'XPathResult',
      object
    >;
  }

  export interface SelectableNode {
    textContent: string | null;
  }

  export interface SelectableDocument extends SelectableNode {
    readonly documentElement: SelectableNode;
    querySelector(selector: string): SelectableNode | null;
    evaluate(
      xpath: string,
      context: SelectableNode,
      resolver: null,
      type: number,
      result: null,
    ): { readonly singleNodeValue: SelectableNode | null };
  }
}

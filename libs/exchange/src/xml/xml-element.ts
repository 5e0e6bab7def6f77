/** An element of an XML file. Names are without their prefix. */
export interface XmlElement {
  readonly name: string;
  /** By name with its prefix, as it stands in the file. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, as it stands in the file. */
  readonly text: string;
  readonly line: number;
}

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

export const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

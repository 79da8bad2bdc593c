import type { Element } from './xml.ts';

/** The one namespace of QCVN 102:2016 messages, without a slash at its end. */
export const NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';

/** Children with this local name in the namespace of the standard. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element ? element.children.filter((child) => child.name === name && child.namespace === NAMESPACE) : [];
}

/** First child with this local name in the namespace of the standard. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name && child.namespace === NAMESPACE);
}

/** Text of a child; undefined when there is no such child, empty when it is there without text. */
export function textOf(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.text;
}

/** Path from the root by local names. */
export function pathOf(element: Element): string {
  return `${element.parent ? pathOf(element.parent) : ''}/${element.name}`;
}

/** All text below an element. */
export function allText(element: Element): string {
  return element.children.length === 0 ? element.text : element.children.map(allText).join(' ');
}

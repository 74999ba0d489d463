/** The namespaces that elements are made in and told apart by. */
export const XHTML = 'http://www.w3.org/1999/xhtml';
export const SVG = 'http://www.w3.org/2000/svg';

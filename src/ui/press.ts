/**
 * What a press of one of our buttons does. It stands on the element, where all scripts of ours in a frame find it; the
 * page's scripts see neither the element nor what our world writes on it.
 */
interface Pressable extends Element {
  elderPress?: () => void;
}

export function setPress(element: Element, press: () => void): void {
  (element as Pressable).elderPress = press;
}

export function pressOf(element: Element): (() => void) | null {
  return (element as Pressable).elderPress ?? null;
}

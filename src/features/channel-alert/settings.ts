import { list, text, toggle } from '@/settings/slice';

const host = text(/^[a-z0-9.-]{1,253}$/, '');

export const settings = {
  enabled: toggle(true),
  /** Whether the card comes by itself where a phone and a counter are missing. */
  remind: toggle(true),
  /** Whether the site's own contact pages may be read as well: the only requests that the product ever makes. */
  lookFurther: toggle(false),
  /** Sites on which the card does not come again. */
  muted: list({ host }, 200),
  /** Numbers that family or a town has entered: for a host, or for a kind of site. */
  own: list(
    {
      whose: text(/^.{1,12}$/u, ''),
      name: text(/^.{1,20}$/u, ''),
      phone: text(/^\+?[\d -]{3,20}$/, ''),
      /** A host, or a category such as `bank`; empty holds everywhere. */
      where: text(/^[a-z0-9.-]{0,253}$/, ''),
    },
    40,
  ),
};

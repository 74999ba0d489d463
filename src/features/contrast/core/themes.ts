import { type Colour, css, rgba, withAlpha } from '@/core/colour';

export type ThemeName = 'black-on-white' | 'white-on-black' | 'yellow-on-black' | 'yellow-on-blue' | 'cream';

/** A painted page: every colour reads on `ground` and on `field` at 7:1 or better. */
export interface Theme {
  readonly ground: Colour;
  /** Behind buttons and fields. */
  readonly field: Colour;
  readonly ink: Colour;
  readonly link: Colour;
  readonly line: Colour;
  readonly scheme: 'light' | 'dark';
}

const hex = (value: number): Colour => rgba(value >> 16, (value >> 8) & 255, value & 255);

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  'black-on-white': theme(0xffffff, 0xf2f2f2, 0x000000, 0x0000a8, 0x404040, 'light'),
  'white-on-black': theme(0x000000, 0x1c1c1c, 0xffffff, 0x9ad7ff, 0xb0b0b0, 'dark'),
  'yellow-on-black': theme(0x000000, 0x1c1c1c, 0xffff00, 0xffe9a8, 0xc0c000, 'dark'),
  'yellow-on-blue': theme(0x00136b, 0x000b42, 0xffff00, 0xffffff, 0xd0d000, 'dark'),
  cream: theme(0xfbf3dc, 0xf3e6c0, 0x1f1a10, 0x00124a, 0x4a4030, 'light'),
};

function theme(
  ground: number,
  field: number,
  ink: number,
  link: number,
  line: number,
  scheme: Theme['scheme'],
): Theme {
  return {
    ground: hex(ground),
    field: hex(field),
    ink: hex(ink),
    link: hex(link),
    line: hex(line),
    scheme,
  };
}

/** How much of a picture that text lies on is hidden, of 255: the ink reads, and the picture can be made out. */
const SHADE_ALPHA = 224;

/** Raises a selector above the ids of any page; inline `!important` still wins and is met by user origin. */
export const STRONG = ':not(#\\9#\\9#\\9)';
/** What shows pictures and keeps its pixels. */
const PICTURES = 'img,picture,video,canvas,iframe,embed,object,svg,svg *,map,area';

/** The part of a painted page that needs no look at it. Grounds come by marks, from what the page's own grounds are. */
export function themeCss(theme: Theme): string {
  const ink = css(theme.ink);
  const line = css(theme.line);
  return `:root{color-scheme:${theme.scheme}!important}
:root:not([elder-ground])${STRONG}{background:${css(theme.ground)}!important}
:is(body,frameset):not([elder-ground])${STRONG}{background-color:${css(theme.ground)}!important}
*:not(${PICTURES})${STRONG}{color:${ink}!important;-webkit-text-fill-color:currentcolor!important;text-shadow:none!important;transition-property:opacity,transform,visibility,left,top,margin,width,height,max-height!important}
*${STRONG}::before,*${STRONG}::after{color:inherit!important;text-shadow:none!important;transition-property:none!important}
:is(a[href],a[href] *):not(${PICTURES})${STRONG}{color:${css(theme.link)}!important}
::placeholder{color:${ink}!important;opacity:1!important}
:is(table,td,th,fieldset,hr)${STRONG}{border-color:${line}!important}
:is(input,select,textarea,button):not([type=image])${STRONG}{border-color:${line}!important;background-color:${css(theme.field)}!important;opacity:1!important}
:is(button,[type=submit],[type=button],[type=reset])${STRONG}{appearance:none!important}
[elder-ground~="own"]${STRONG}{background-color:${css(theme.ground)}!important}
[elder-ground~="flat"]${STRONG}{background-image:none!important}
[elder-ground~="shade"]${STRONG}{box-shadow:inset 0 0 0 200vmax ${css(withAlpha(theme.ground, SHADE_ALPHA))}!important}
[elder-full]${STRONG}{opacity:1!important}
[elder-ground~="glyph"]${STRONG} *{fill:currentcolor!important}
[elder-ground~="line"]${STRONG} *{stroke:currentcolor!important}
*:not(${PICTURES},[elder-ground])${STRONG}:hover{background-color:transparent!important}
::selection{background:${ink}!important;color:${css(theme.ground)}!important}`;
}

import { type Colour, css, rgba, withAlpha } from '@/core/colour';
import { important } from '@/core/important';

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
  return important(`:root{color-scheme:${theme.scheme}}
:root:not([elder-ground])${STRONG}{background:${css(theme.ground)}}
:is(body,frameset):not([elder-ground])${STRONG}{background-color:${css(theme.ground)}}
*:not(${PICTURES})${STRONG}{color:${ink};-webkit-text-fill-color:currentcolor;text-shadow:none;transition-property:opacity,transform,visibility,left,top,margin,width,height,max-height}
*${STRONG}::before,*${STRONG}::after{color:inherit;text-shadow:none;transition-property:none}
:is(a[href],a[href] *):not(${PICTURES})${STRONG}{color:${css(theme.link)}}
::placeholder{color:${ink};opacity:1}
:is(table,td,th,fieldset,hr)${STRONG}{border-color:${line}}
:is(input,select,textarea,button):not([type=image])${STRONG}{border-color:${line};background-color:${css(theme.field)};opacity:1}
:is(button,[type=submit],[type=button],[type=reset])${STRONG}{appearance:none}
[elder-ground~="own"]${STRONG}{background-color:${css(theme.ground)}}
[elder-ground~="flat"]${STRONG}{background-image:none}
[elder-ground~="shade"]${STRONG}{box-shadow:inset 0 0 0 200vmax ${css(withAlpha(theme.ground, SHADE_ALPHA))}}
[elder-full]${STRONG}{opacity:1}
[elder-ground~="glyph"]${STRONG} *{fill:currentcolor}
[elder-ground~="line"]${STRONG} *{stroke:currentcolor}
*:not(${PICTURES},[elder-ground])${STRONG}:hover{background-color:transparent}
::selection{background:${ink};color:${css(theme.ground)}}`);
}

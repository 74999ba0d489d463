/**
 * What the extension understood of one page, as plain data: the output of `npm run inspect`.
 * A part is absent when no feature that fills it is in the build.
 */
export interface Inspection {
  page: string;
  category?: string;
  /** A particular kind of the category, such as `social-security` of `gov`. */
  finerCategory?: string;
  scenarios?: string[];
  contacts?: {
    phones: { number: string; evidence: string }[];
    counters: { evidence: string }[];
    humanAgents: { evidence: string }[];
    cash: { evidence: string }[];
    onlineOnly: { evidence: string }[];
  };
  alert?: {
    shown: boolean;
    missing: string[];
    reasons: string[];
    offers: { channel: string; number: string }[];
  };
  forms?: InspectedForm[];
  mainText?: string;
  spoken?: string[];
  /** What 指读 says of each control that is seen. */
  controls?: string[];
  menu?: { text: string; href: string }[];
  putAway?: { selector: string; why: string }[];
}

export interface InspectedForm {
  fields: {
    selector: string;
    label: string;
    type: string;
    required: boolean;
    options: string[];
  }[];
  submit: string | null;
}

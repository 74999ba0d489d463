const PASSWORDS = ['current-password', 'new-password'];

/** The field types that each hand label of a form accepts. */
export const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  username: ['username'],
  emailAddress: ['email'],
  'username OR emailAddress': ['username', 'email'],
  password: PASSWORDS,
  'password.current': ['current-password'],
  'password.new': ['new-password'],
  firstName: ['given-name'],
  lastName: ['family-name'],
  fullName: ['name'],
  middleName: ['additional-name'],
  phone: ['tel', 'tel-national', 'tel-country-code', 'tel-area-code', 'tel-local', 'tel-extension'],
  addressStreet: ['address-line1', 'street-address'],
  addressStreet2: ['address-line2'],
  addressCity: ['address-level2'],
  addressProvince: ['address-level1'],
  addressPostalCode: ['postal-code'],
  addressCountryCode: ['country', 'country-name'],
  cardName: ['cc-name'],
  cardNumber: ['cc-number'],
  cardSecurityCode: ['cc-csc'],
  expiration: ['cc-exp'],
  expirationMonth: ['cc-exp-month'],
  expirationYear: ['cc-exp-year'],
  birthday: ['bday'],
  birthdayDay: ['bday-day'],
  birthdayMonth: ['bday-month'],
  birthdayYear: ['bday-year'],
  totp: ['one-time-code'],
};

/** The same for the labels of Chinese fields. */
export const ACCEPTED_ZH: Readonly<Record<string, readonly string[]>> = {
  name: ['name'],
  middleName: ['additional-name'],
  phone: ['tel'],
  address: ['street-address', 'address-line1'],
  postcode: ['postal-code'],
  username: ['username', 'tel', 'email'],
  login_id: ['username', 'tel', 'email'],
  password: PASSWORDS,
  otp: ['one-time-code'],
  birthday: ['bday'],
  gender: ['sex'],
  id_number: ['id-number'],
  id_type: ['id-type'],
  captcha: ['captcha'],
  date: ['date'],
  id_validity_date: ['date'],
  amount: ['transaction-amount'],
  search: ['search'],
  customer_no: ['account-number'],
  place_from: ['place'],
  place_to: ['place'],
  age: ['age'],
  ethnicity: ['ethnicity'],
};

/** Right and all answers per label. */
export class Score {
  readonly #perLabel = new Map<string, [number, number]>();

  add(label: string, right: boolean): void {
    const [rights, all] = this.#perLabel.get(label) ?? [0, 0];
    this.#perLabel.set(label, [rights + Number(right), all + 1]);
  }

  /** From 0 to 1. */
  get share(): number {
    const sum = (place: 0 | 1): number =>
      [...this.#perLabel.values()].reduce((total, pair) => total + pair[place], 0);
    return sum(0) / sum(1);
  }

  toString(): string {
    const lines = [...this.#perLabel].map(([label, [rights, all]]) => `  ${label}: ${rights}/${all}`);
    return `${(this.share * 100).toFixed(1)} %\n${lines.join('\n')}\n`;
  }
}

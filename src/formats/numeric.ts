/** A decimal as a number where a spreadsheet keeps every digit of it (it has fifteen), else as it is. */
export const numeric = (value: string): string | number =>
  /^\d+(?:\.\d+)?$/.test(value) && value.replace('.', '').length <= 15 ? Number(value) : value;

export const columns = (values: readonly (number | string)[]): string =>
  values.map((value) => String(value).padStart(9)).join('');

export const ratio = (part: number, whole: number): string =>
  whole === 0 ? '-' : (part / whole).toFixed(3);

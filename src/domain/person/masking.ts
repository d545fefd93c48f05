/** 王芳 → 王*; 欧阳小娜 → 欧**娜. The first character stays, and the last of three or more. */
export const maskName = (name: string): string => {
  const characters = [...name];
  const first = characters[0] ?? '';
  if (characters.length <= 1) return first;
  if (characters.length === 2) return `${first}*`;
  return `${first}${'*'.repeat(characters.length - 2)}${characters[characters.length - 1]}`;
};

/** Six address digits and the last two characters stay, in the number's own groups: `110105 ******** **2X`. */
export const maskIdNumber = (idNumber: string): string => `${idNumber.slice(0, 6)} ******** **${idNumber.slice(-2)}`;

/** 12000000001 → 120 **** 0001. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)} **** ${phone.slice(-4)}`;

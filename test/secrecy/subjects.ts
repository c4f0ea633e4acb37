/** Of whom stories speak; the last two are spoken of in few. */
export const subjects = ['kassym-jomart-tokayev', 'kazakhstan', 'uzbekistan', 'brics', 'brics-summit-kazan-2024', 'vanuatu', 'fiji'];

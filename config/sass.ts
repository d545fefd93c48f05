/**
 * The modern Sass interface; the old one, Taro's default, warns at every file.
 * The options are a function so that they replace Taro's, whose importer only the old interface takes.
 */
export const sass = { api: 'modern', sassOptions: () => ({}) };

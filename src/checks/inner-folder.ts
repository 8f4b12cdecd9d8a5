/** Folders of common site software in which its own files lie, and never a page for visitors. */
const INNER_FOLDER =
  /\/(?:wp-(?:content\/(?:plugins|themes|uploads|languages|cache|upgrade|mu-plugins)|includes|admin)|\.well-known\/(?:acme-challenge|pki-validation)|(?:components|modules|plugins)\/(?:com|mod|system)_[a-z]|sites\/(?:default|all)\/(?:files|modules|themes)|cgi-bin|\.tmb|\.cache)\//i;

/** The part of a path that leads into such a folder, where one does. */
export function innerFolder(path: string): string | undefined {
  return INNER_FOLDER.exec(path)?.[0];
}

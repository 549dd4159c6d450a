// The version of this package, put in when it is bundled.
declare const __PACKAGE_VERSION__: string;

export const version = __PACKAGE_VERSION__;

// The package's version, put in by the build; sources that run as they are have none.
declare const __PACKAGE_VERSION__: string | undefined;

export const version: string = typeof __PACKAGE_VERSION__ === 'string' ? __PACKAGE_VERSION__ : '0.0.0';

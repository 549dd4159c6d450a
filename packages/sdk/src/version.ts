// This package's version, for the user agent. The build puts the number from package.json in its place.
declare const __PACKAGE_VERSION__: string;

export const version: string = typeof __PACKAGE_VERSION__ === 'string' ? __PACKAGE_VERSION__ : '0.0.0';

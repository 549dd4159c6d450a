// The environment of a program that must not notice from where it was started.

/** Without what a package manager that runs this tells its children. */
export const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|pnpm_|GROWPANEL_|PYTHON|VIRTUAL_ENV|INIT_CWD)/i.test(name),
    ),
  );

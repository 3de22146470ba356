// The commands in scripts/ are plain JavaScript, so that they run before anything is installed.
declare module "*.mjs";

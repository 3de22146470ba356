/**
 * Whether this server is a demonstration. `npm run demo` makes a folder for a database that it
 * throws away, and names that very folder here. A setting that was copied to another server names
 * another folder and does nothing, so that nobody can become a made-up person on a real database.
 */
export function isDemo(env: NodeJS.ProcessEnv = process.env): boolean {
  const { SECOND_LOOK_DEMO: folder, DATA_DIR: dataDir, DATABASE_URL: database } = env;
  if (!folder || folder !== dataDir || !database) return false;
  return database.startsWith(`file:${folder}/`) || database.startsWith(`file:${folder}\\`);
}

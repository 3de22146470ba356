// Nothing to start. Without this file Next finds the app's own, two folders up.
export function register() {}

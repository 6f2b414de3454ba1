export async function* measureApp() {}

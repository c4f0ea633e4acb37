import { statSync } from 'node:fs';
import { openDatabase } from '../../db/open.ts';
import { readConfig } from '../config.ts';
import { print } from './newsroom.ts';

export async function runBackup(file: string): Promise<number> {
  const database = await openDatabase(readConfig().databaseUrl, { mustExist: true });
  try {
    await database.backup(file);
  } finally {
    await database.close();
  }
  print(`Backed up to ${file} (${(statSync(file).size / 1024 / 1024).toFixed(1)} MiB).`);
  return 0;
}

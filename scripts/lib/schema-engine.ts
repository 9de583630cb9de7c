import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { Pool, type QueryResult } from 'pg';

interface Files {
  files: { path: string; content: string }[];
}

interface Engine {
  diff(params: {
    from: { tag: 'schemaDatasource'; configDir: string } & Files;
    to: { tag: 'schemaDatamodel' } & Files;
    script: boolean;
    exitCode: boolean | null;
    filters: { externalTables: string[]; externalEnums: string[] };
  }): Promise<{ stdout: string | null }>;
}

interface EngineModule {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: { new: (options: object, log: (line: string) => void, adapter: object) => Promise<Engine> };
}

/**
 * Prisma's own schema engine as WebAssembly, so that nothing native is downloaded. Its package is made for bundlers:
 * the module is instantiated by hand here.
 */
export async function loadSchemaEngine(url: string, datamodels: [string, string][]): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const glue = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const engine = (await import(glue)) as unknown as EngineModule;
  const bytes = await readFile(path.join(path.dirname(glue), 'schema_engine_bg.wasm'));
  (globalThis as Record<string, unknown>).PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message: string) => console.error(message),
  };
  const imports = { './schema_engine_bg.js': engine } as unknown as WebAssembly.Imports;
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapterFor(url)));
}

const ONE_BYTE_CHAR = 18;
const BLANK_PADDED_CHAR = 1042;

/**
 * The adapter refuses columns of the catalogue's one-byte "char" type, which the engine asks for. They are passed
 * through it under another type and handed on as what they are.
 */
function adapterFor(url: string): PrismaPg {
  const pool = new Pool({ connectionString: url });
  pool.on('error', () => undefined);
  const oneByteColumns = new Set<string>();
  const query = pool.query.bind(pool) as (config: unknown) => Promise<QueryResult>;
  const passThrough = async (config: unknown) => {
    const result = await query(config);
    for (const field of result.fields ?? []) {
      if (field.dataTypeID !== ONE_BYTE_CHAR) continue;
      field.dataTypeID = BLANK_PADDED_CHAR;
      oneByteColumns.add(field.name);
    }
    return result;
  };
  const factory = new PrismaPg(Object.assign(pool, { query: passThrough }), { disposeExternalPool: true });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (sql) => {
      const answer = await queryRaw(sql);
      answer.columnNames.forEach((name, index) => {
        if (oneByteColumns.has(name)) answer.columnTypes[index] = ColumnTypeEnum.Character;
      });
      return answer;
    };
    return adapter;
  };
  return factory;
}

import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
}

const root = process.cwd();
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const { services } = parse(read('docker-compose.yml')) as { services: Record<string, Service> };
const dockerfile = read('apps/api/Dockerfile');

describe('docker-compose.yml', () => {
  it('brings Kring, Neo4j and a mail catcher', () => {
    expect(Object.keys(services)).toEqual(['kring', 'neo4j', 'mail']);
  });

  it('pins every image to a version', () => {
    const images = Object.values(services).flatMap(({ image }) => image ?? []);
    expect(images).toHaveLength(2);
    expect(images.filter((image) => !/:v?\d+\.\d+/.test(image))).toEqual([]);
  });

  it('opens ports on this machine only', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports).not.toEqual([]);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('starts Kring when Neo4j says that it is healthy', () => {
    expect(services['kring']?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services['neo4j']?.healthcheck).toMatchObject({ test: expect.anything() });
  });

  it('holds no password of its own', () => {
    expect(services['kring']?.environment?.['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
    expect(services['neo4j']?.environment?.['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  });
});

describe('the Dockerfile of Kring', () => {
  it('stands where the compose file looks for it', () => {
    expect(services['kring']?.build).toEqual({ context: '.', dockerfile: 'apps/api/Dockerfile' });
  });

  it('copies only what exists', () => {
    const sources = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, list]) => list?.split(' ') ?? [],
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !existsSync(path.join(root, source)))).toEqual([]);
  });

  it('does not run as root', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});

/** Where traces go and how, as OpenTelemetry's own variables say. */
export interface TelemetryConfig {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
  /** What is said of this program in every trace. */
  readonly resource: Readonly<Record<string, string>>
  readonly sampler: {
    /** Whether who asked decides, where he says whether he keeps the trace. */
    readonly followsParent: boolean
    /** Of the others, how many are kept: 0 to 1. */
    readonly ratio: number
  }
  readonly batch: { readonly delayMs: number; readonly most: number; readonly queue: number }
}

export interface Telemetry {
  /** Undefined where nobody wants traces. */
  readonly config: TelemetryConfig | undefined
  readonly warnings: readonly string[]
}

/** `a=b,c=d`, with values as in a URL. */
const pairs = (text = ''): Record<string, string> =>
  Object.fromEntries(
    text
      .split(',')
      .map(pair => pair.split(/=(.*)/s))
      .flatMap(([name = '', value = '']) =>
        name.trim() === '' ? [] : [[name.trim(), decoded(value.trim())]],
      ),
  )

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const SAMPLERS = ['always_on', 'always_off', 'traceidratio']

const isWebAddress = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text)

/** The signal's own variable, or the one for all signals. */
const ofTraces = (env: NodeJS.ProcessEnv, name: string) =>
  env[`OTEL_EXPORTER_OTLP_TRACES_${name}`] || env[`OTEL_EXPORTER_OTLP_${name}`]

const addressIn = (env: NodeJS.ProcessEnv): string | undefined => {
  const base = env.OTEL_EXPORTER_OTLP_ENDPOINT
  return (
    env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || (base ? `${base.replace(/\/+$/, '')}/v1/traces` : undefined)
  )
}

/**
 * Reads what OpenTelemetry's specification names for traces sent by OTLP. A variable that cannot be understood is
 * told and left out, as the specification wants it: traces never keep a server from starting.
 */
export const readTelemetry = (env: NodeJS.ProcessEnv): Telemetry => {
  const warnings: string[] = []
  const isOff = env.OTEL_SDK_DISABLED?.toLowerCase() === 'true' || env.OTEL_TRACES_EXPORTER === 'none'
  const url = addressIn(env)
  if (isOff || url === undefined) return { config: undefined, warnings }
  if (!isWebAddress(url)) {
    warnings.push(
      'OTEL_EXPORTER_OTLP_ENDPOINT is no address that begins with http:// or https://: no traces are sent',
    )
    return { config: undefined, warnings }
  }
  if (ofTraces(env, 'PROTOCOL') === 'grpc')
    warnings.push('OTEL_EXPORTER_OTLP_PROTOCOL is grpc: traces are sent by http/json, mostly to port 4318')

  const number = (name: string, text: string | undefined, otherwise: number, most = 2 ** 31 - 1) => {
    const value = text ? Number(text) : otherwise
    if (value >= 0 && value <= most) return value
    warnings.push(`${name} is no number from 0 to ${most}: ${otherwise} is taken`)
    return otherwise
  }

  const [, parent, asked = ''] =
    /^(parentbased_)?(.*)$/.exec(env.OTEL_TRACES_SAMPLER || 'parentbased_always_on') ?? []
  const isKnown = SAMPLERS.includes(asked)
  if (!isKnown) warnings.push('OTEL_TRACES_SAMPLER is not known here: parentbased_always_on is taken')
  const ratios: Record<string, number> = {
    always_off: 0,
    traceidratio: number('OTEL_TRACES_SAMPLER_ARG', env.OTEL_TRACES_SAMPLER_ARG, 1, 1),
  }
  const resource = pairs(env.OTEL_RESOURCE_ATTRIBUTES)
  return {
    config: {
      url,
      headers: pairs(ofTraces(env, 'HEADERS')),
      timeoutMs: number('OTEL_EXPORTER_OTLP_TIMEOUT', ofTraces(env, 'TIMEOUT'), 10_000),
      resource: {
        ...resource,
        'service.name': env.OTEL_SERVICE_NAME || resource['service.name'] || 'tsunagu',
      },
      sampler: { followsParent: parent !== undefined || !isKnown, ratio: ratios[asked] ?? 1 },
      batch: {
        delayMs: number('OTEL_BSP_SCHEDULE_DELAY', env.OTEL_BSP_SCHEDULE_DELAY, 5_000),
        most: Math.max(number('OTEL_BSP_MAX_EXPORT_BATCH_SIZE', env.OTEL_BSP_MAX_EXPORT_BATCH_SIZE, 512), 1),
        queue: number('OTEL_BSP_MAX_QUEUE_SIZE', env.OTEL_BSP_MAX_QUEUE_SIZE, 2_048),
      },
    },
    warnings,
  }
}

import type { Environment } from 'monaco-editor/esm/vs/editor/editor.api'
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

/** The editor's workers as files of this server: the page may load nothing else. */
const environment: Environment = {
  getWorker(_id, language) {
    if (language === 'json') return new JsonWorker()
    if (language === 'graphql') return new GraphqlWorker()
    return new EditorWorker()
  },
}

// Where the editor looks for it, before it is loaded.
Object.assign(globalThis, { MonacoEnvironment: environment })

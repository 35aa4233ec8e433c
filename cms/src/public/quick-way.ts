/**
 * The quick way to an answer, for documents that were parsed, validated and found to be allowed before: what a site or a partner asks
 * again and again with other variables. It has no rule of its own; whatever is not plainly right goes the whole way, which says why.
 */
import { execute, getOperationAST, GraphQLError, OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import { writeAnswer, type MediaType, type WrittenAnswer } from "./answer.js";
import { findBodiesWanted } from "./bodies-wanted.js";
import { createRequestContext, type Surroundings } from "./context.js";
import { checkCost } from "./cost.js";
import type { DocumentCache } from "./document-cache.js";
import { maskError } from "./refusals.js";
import { readAddress, readBody } from "./request.js";
import type { InTurn } from "./turns.js";

/** A question as it came by HTTP. */
export interface Question {
  readonly method: "GET" | "POST";
  readonly mediaType: MediaType;
  /** Of a GET the address, of a POST the body. */
  readonly text: string;
}

interface QuickWayOptions {
  readonly schema: GraphQLSchema;
  readonly documents: DocumentCache;
  /** Those of the documents that were found valid. */
  readonly valid: WeakSet<DocumentNode>;
  readonly surroundings: Surroundings;
  readonly inTurn: InTurn;
  readonly logFault: (error: unknown) => void;
}

/** Answers, or `null` for what must go the whole way. `tellOfMoment` is called when the answer comes to depend on the clock. */
export type QuickWay = (question: Question, tellOfMoment: () => void) => Promise<WrittenAnswer | null>;

export function createQuickWay({ schema, documents, valid, surroundings, inTurn, logFault }: QuickWayOptions): QuickWay {
  function prepare({ method, text }: Question) {
    const { query = "", operationName, variables = {} } = method === "GET" ? readAddress(text) : readBody(text);
    const document = documents.get(query);
    const operation = document && valid.has(document) && getOperationAST(document, operationName);
    if (!document || !operation || operation.operation !== OperationTypeNode.QUERY) return null;
    checkCost(schema, document, operation, variables);
    return { document, operationName, variables };
  }

  return async (question, tellOfMoment) => {
    const prepared = attempt(() => prepare(question));
    if (!prepared) return null;
    const { document, operationName, variables } = prepared;
    const write = (result: ExecutionResult): WrittenAnswer => writeAnswer(masked(result, logFault), question.mediaType, question.method);
    const act = async (): Promise<WrittenAnswer | null> => {
      const contextValue = createRequestContext(surroundings, findBodiesWanted(schema, document), tellOfMoment);
      const result = await execute({ schema, document, operationName, variableValues: variables, contextValue });
      // Without data nothing was carried out: the variables are not what the document says.
      return result.data === undefined ? null : write(result);
    };
    return inTurn(act, (outage) => write({ errors: [outage] }));
  };
}

/** `null` for what is refused. */
function attempt<Prepared>(prepare: () => Prepared): Prepared | null {
  try {
    return prepare();
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

function masked(result: ExecutionResult, logFault: (error: unknown) => void): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    const seen = maskError(error);
    if (seen !== error) logFault(error);
    return seen;
  });
  return { ...result, errors };
}

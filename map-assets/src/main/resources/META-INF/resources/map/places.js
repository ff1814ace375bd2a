/** Questions to the server: what stands at a point, which addresses begin so. A newer question cancels the older one. */

export class Refused extends Error {
  /** @param {{code?: string, detail?: string}} problem what the server answered, worded for people */
  constructor(problem) {
    super(problem.detail || '');
    this.code = problem.code || 'unknown';
    this.detail = problem.detail || '';
  }
}

/** Asks one address again and again; only the last answer counts. */
class Question {
  #address;
  #controller = null;

  constructor(address) {
    this.#address = address;
  }

  cancel() {
    this.#controller?.abort();
    this.#controller = null;
  }

  /**
   * @returns {Promise<object|null>} the answer, or null when a newer question has been asked meanwhile
   * @throws {Refused} the server refused the parameters
   */
  async ask(parameters) {
    this.cancel();
    const controller = new AbortController();
    this.#controller = controller;
    const query = new URLSearchParams(parameters);
    try {
      const response = await fetch(`${this.#address}?${query}`, {
        signal: controller.signal,
        credentials: 'omit',
        headers: { Accept: 'application/json' },
      });
      const body = await response.json();
      if (controller.signal.aborted) {
        return null;
      }
      if (!response.ok) {
        throw new Refused(body);
      }
      return body;
    } catch (failure) {
      if (controller.signal.aborted) {
        return null;
      }
      throw failure;
    }
  }
}

/** What the server knows of the plan. */
export class Places {
  #describing;
  #announcing;
  #searching;

  /** @param {string} base what stands before the addresses: {@code /en} makes the words of the answers English */
  constructor(base) {
    this.#describing = new Question(`${base}/api/v1/places`);
    this.#announcing = new Question(`${base}/api/v1/places`);
    this.#searching = new Question(`${base}/api/v1/addresses`);
  }

  /** What lies at the chosen point and within the sheet round it. */
  describe(latitude, longitude, scale) {
    return this.#describing.ask({ lat: latitude, lon: longitude, scale });
  }

  /** The same for the centre of the map, said aloud while one moves it from the keyboard. */
  describeCentre(latitude, longitude, scale) {
    return this.#announcing.ask({ lat: latitude, lon: longitude, scale });
  }

  async search(text) {
    const answer = await this.#searching.ask({ q: text });
    return answer && answer.addresses;
  }

  forgetSearch() {
    this.#searching.cancel();
  }
}

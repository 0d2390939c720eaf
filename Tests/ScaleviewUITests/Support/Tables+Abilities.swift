import RealModule
import RunData

extension Tables {
  /// One test of which a family has one scale, and one where all have.
  static func mixedScales() throws -> RunTable {
    try reading(
      """
      family,params,task,metric,value,n_examples
      A,1e8,quiz,accuracy,0.2,100
      A,1e9,quiz,accuracy,0.4,100
      C,1e9,quiz,accuracy,0.3,100
      B,1e9,other,accuracy,0.3,100
      """, name: "scales.csv")
  }

  /// Exact match and loss of four models.
  static func measuredLosses() throws -> RunTable {
    try reading(
      """
      params,tokens,loss,task,metric,value,n_examples
      1e8,1e10,2.9,sum,exact_match,0.01,1000
      1e9,1e10,2.2,sum,exact_match,0.08,1000
      1e10,1e10,1.6,sum,exact_match,0.2,1000
      1e11,1e10,1.1,sum,exact_match,0.4,1000
      """, name: "losses.csv")
  }

  /// Readings that a power law of a token gives: *p = e^−(N/10⁷)^−0.3*, exact match *p³*.
  static func exactPowers() throws -> RunTable {
    let rows = (0..<6).map { step in
      let params = 1e8 * Double.pow(10, Double(step) / 2)
      let loss = Double.pow(params / 1e7, -0.3)
      let (share, answers) = (Double.exp(-loss), Double.exp(-3 * loss))
      return "\(params),sum,exact_match,\(answers),per_token_p,\(share),1000"
    }
    return try reading(
      "params,task,step_metric,step_value,smooth_metric,smooth_value,n_examples\n"
        + rows.joined(separator: "\n"), name: "powers.csv")
  }

  /// Exact match that begins with a zero, of 100 items.
  static func zeroes() throws -> RunTable {
    try reading(
      """
      params,tokens,task,metric,value,n_examples,baseline
      1e8,1e10,sum,exact_match,0,100,0
      1e9,1e10,sum,exact_match,0.25,100,0
      1e10,1e10,sum,exact_match,0.5,100,0
      1e11,1e10,sum,exact_match,0.75,100,0
      """, name: "zeroes.csv")
  }

  /// A step metric that is 0 until the last model.
  static func suddenJump() throws -> RunTable {
    try reading(
      """
      params,tokens,task,step_metric,step_value,smooth_metric,smooth_value,n_examples,baseline
      1e8,1e10,jump,exact_match,0,per_token_p,0.2,100,0
      1e9,1e10,jump,exact_match,0,per_token_p,0.3,100,0
      1e10,1e10,jump,exact_match,0,per_token_p,0.4,100,0
      1e11,1e10,jump,exact_match,0.9,per_token_p,0.97,100,0
      """, name: "jump.csv")
  }

  /// Sixty-five models of nine families with two metrics, as published tables have them.
  static func manyModels() throws -> RunTable {
    let rows = (0..<65).map { index in
      let params = 1e8 * Double.pow(10, Double(index % 13) / 4)
      let share = min(0.95, Double(index % 13) / 14 * Double(1 + index % 5) / 5)
      return "family-\(index % 9),model-\(index),\(params),\(1 + index % 3)e12,translate,"
        + "exact_match,\(share),bleu,\(100 * share.squareRoot()),1003,0"
    }
    return try reading(
      "family,model,params,tokens,task,step_metric,step_value,smooth_metric,smooth_value,n_examples,"
        + "baseline\n" + rows.joined(separator: "\n"), name: "models.csv")
  }

  /// So many tasks of four models.
  static func manyTasks(_ count: Int) throws -> RunTable {
    let rows = (0..<count).flatMap { task in
      (0..<4).map { "1e\(8 + $0),task-\(task),exact_match,0.\(1 + $0 * 2),10" }
    }
    return try reading(
      "params,task,metric,value,n_examples\n" + rows.joined(separator: "\n"), name: "tasks.csv")
  }
}

/// Functions of law-values.json whose law is not built yet; an entry in the table takes its name off
/// this list.
enum LawValueGaps {
  static let functions: Set<String> = [
    // Kaplan
    "mult_for_loss", "gpt3_L_C",
    // Chinchilla and its reconciliation
    "ps_NT", "ps_local_exp", "ps_C_of_NnE",
    "b/(a/3+b)",
    // other optima and hyper-parameters
    "porian_bs_seq", "porian_lr", "porian_lr_r", "ds_eta", "ds_Mopt", "ds_Dopt", "ds_B",
    "ll3_D", "ll3_N", "ll3_D_for_N", "ll3_N_for_D", "step_lr", "minicpm_ratio",
    "porian_bs_seq_r", "step_bs", "bjorck_lr", "minicpm_bs", "ho_eff",
    "k_L_C_naive", "k_dL", "k_D_for_dL", "k_D_min_rule", "k_Bcrit", "k_Smin_of_S", "k_Sstop",
    "k_Nopt", "k_Bopt", "k_Dopt", "k_Smin_opt", "k_Nopt(C/2)", "k_C_for_Dopt", "k_D_eq67",
    "k_aC_analytic", "k_Cc_analytic_pfd", "k_S_analytic", "k_L_analytic", "k_ratio_N",
    "k_subopt_C", "k_subopt_S", "k_contradiction", "k_LR", "exp(0.003239/0.0001395)",
    "k_context_loss", "2^-aN", "1-2^-aB", "aN/aD marginal", "k_L_NS", "k_N_max_rule",
    "k_D_for_loss", "k_Cmin_of_C", "k_Nopt_naive", "k_C_for_Nopt", "k_N_analytic", "k_ratio_S",
    // Chinchilla and its reconciliation
    "ch_gamma", "ch_N_for_Dopt", "ch_N_critical", "ch_D_for_Nopt", "ch_D_for_NL", "ch_C_for_L",
    "ch_G", "lsq", "tab_interp", "ch_fixed_ratio", "porian_Lstar",
    // data
    "goyal_b", "ye_L", "tao_Nnv", "tao_Nv", "tao_f",
    "tao_V3", "tao_Lu", "hern_DT", "hern_mult", "tao_Nv2",
    "mu_Deff", "U(1+R*)", "mu_UN", "mu_L", "mu_Neff", "mu_series",
    // inference and over-training
    "dv_kD", "dv_overhead", "dv_kN_min", "sd_opt", "1-C/C0", "sd_implied_ratio",
    "gadre_err", "exact_match",
    "gadre_L", "gadre_Mopt",
    // theory
    "hest", "cortes_test", "mean_mse", "nonparam_mse_exp", "sharma", "michaud_beta",
    "bnsl",
  ]
}

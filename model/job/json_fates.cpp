// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json_members.h"

#include <QHash>

namespace trainshed {

namespace {

struct Row {
    const char *path;
    Fate fate;
    const char *code = nullptr;
};

constexpr auto out = Fate::Unavailable;

// job-json.md, sections 2, 3 and 5, less what the readers use.
constexpr Row rows[]{
    // Kinds of jobs and of their parts that come later, or never.
    {"tasks", out, "issue.no-tasks"},
    {"endpoints", out, "issue.no-endpoints"},
    {"train_type", out, "issue.no-fine-tuning"},
    {"ftjob_config", out, "issue.no-fine-tuning"},
    {"algorithm.subscription_id", out, "issue.no-marketplace"},
    {"algorithm.item_version_id", out, "issue.no-marketplace"},
    {"algorithm.policies", out, "issue.no-search"},
    {"algorithm.autosearch_config_path", out, "issue.no-search"},
    {"algorithm.autosearch_framework_path", out, "issue.no-search"},
    {"algorithm.summary", out, "issue.no-summary"},
    {"algorithm.engine.install_sys_packages", out, "issue.no-system-packages"},
    {"algorithm.inputs[].remote.dataset.dataset_proportion", out, "issue.no-dataset-share"},
    {"spec.volumes", out, "issue.no-volumes"},
    {"spec.notification", out, "issue.no-notification"},
    {"spec.log_export_path.host_path", out, "issue.no-host-path"},
    {"spec.custom_metrics", out, "issue.no-custom-metrics"},
    {"spec.output_model", out, "issue.no-assets"},
    {"spec.asset_model", out, "issue.no-assets"},
    {"spec.reserved_time", out, "issue.no-reserved-time"},
    {"spec.resource.pool_group_id", out, "issue.no-pool-groups"},
    {"spec.resource.main_container_customized_flavor", out, "issue.no-custom-flavor"},
    {"spec.schedule_policy.preemptible", out, "issue.no-preemption"},
    {"spec.schedule_policy.required_affinity", out, "issue.no-affinity"},
    {"spec.schedule_policy.preferred_affinity", out, "issue.no-affinity"},
    {"metadata.annotations.fault-tolerance/hang-retry", out, "issue.no-hang-retry"},
    {"metadata.annotations.jupyter-lab/enable", out, "issue.no-endpoints"},
    {"metadata.annotations.tensorboard/enable", out, "issue.no-summary"},
    {"metadata.annotations.mindstudio-insight/enable", out, "issue.no-summary"},
    {"advanced_config", out, "issue.no-search"},

    // Harmless, for the service alone.
    {"metadata.workspace_id", Fate::Kept},
    {"metadata.ai_project", Fate::Kept},
    {"metadata.tags", Fate::Kept},
    {"metadata.attr_list", Fate::Kept},
    {"metadata.annotations.job_template", Fate::Kept},
    {"metadata.annotations.key_task", Fate::Kept},
    // Auto Restart here retries after every failure anyway.
    {"metadata.annotations.fault-tolerance/job-unconditional-retry", Fate::Kept},
    {"algorithm.parameters[].i18n_description", Fate::Kept},
    {"algorithm.parameters[].constraint.sensitive", Fate::Kept},
    {"algorithm.parameters_customization", Fate::Kept},
    {"algorithm.inputs[].remote_constraint", Fate::Kept},
    {"algorithm.inputs[].remote.dataset.obs_url", Fate::Kept},
    {"algorithm.inputs[].remote.dataset.service_type", Fate::Kept},
    {"algorithm.inputs[].remote.dataset.name", Fate::Kept},
    {"algorithm.outputs[].mode", Fate::Kept},
    {"algorithm.outputs[].period", Fate::Kept},
    {"algorithm.engine.image_repo_id", Fate::Kept},
    {"algorithm.engine.v1_compatible", Fate::Kept},
    {"algorithm.engine.usage", Fate::Kept},
    {"algorithm.engine.support_groups", Fate::Kept},
    {"algorithm.engine.tags", Fate::Kept},
    {"spec.is_hosted_log", Fate::Kept},
    {"spec.retention", Fate::Kept},
    {"spec.log_export_config", Fate::Kept},
    {"spec.asset_id", Fate::Kept},
    {"job_config.parameters[].i18n_description", Fate::Kept},
    {"job_config.parameters[].constraint.sensitive", Fate::Kept},
    {"job_config.inputs[].remote_constraints", Fate::Kept},
    {"job_config.engine.v1_compatible", Fate::Kept},
    {"job_config.engine.run_user", Fate::Kept},
    {"share_info", Fate::Kept},

    // What an answer says of a job that was.
    {"status", Fate::Response},
    {"metadata.id", Fate::Response},
    {"metadata.create_time", Fate::Response},
    {"metadata.user_name", Fate::Response},
    {"metadata.training_experiment_reference.serial_number", Fate::Response},
    {"metadata.annotations.trainshed/version", Fate::Response},
    {"metadata.annotations.trainshed/reason", Fate::Response},
    {"metadata.annotations.trainshed/reason-code", Fate::Response},
    {"metadata.annotations.trainshed/folder", Fate::Response},
    {"metadata.annotations.trainshed/command-line", Fate::Response},
    {"metadata.annotations.trainshed/work-directory", Fate::Response},
    {"metadata.annotations.trainshed/resources", Fate::Response},
    {"spec.resource.policy", Fate::Response},
    {"spec.resource.flavor_name", Fate::Response},
    {"spec.resource.flavor_detail", Fate::Response},
    {"spec.resource.main_container_allocated_resources", Fate::Response},
    {"metadata.domain_id", Fate::Response},
    {"metadata.source", Fate::Response},
    {"metadata.api_version", Fate::Response},
    {"metadata.is_valid", Fate::Response},
    {"metadata.state", Fate::Response},
    {"metadata.version_num", Fate::Response},
    {"metadata.size", Fate::Response},
    {"job_config.code_tree", Fate::Response},
};

} // namespace

MemberFate fateOf(const QString &path)
{
    static const auto table = [] {
        QHash<QString, MemberFate> fates;
        for (const Row &row : rows)
            fates.insert(QLatin1String(row.path), {row.fate, row.code});
        return fates;
    }();
    return table.value(path);
}

} // namespace trainshed
